using Xunit;

namespace Explainer.Tests.Terms;

/// <summary>What words of a text name a term.</summary>
public sealed class TermWordTests
{
    [Theory]
    [InlineData("emir", "{emir}")]
    [InlineData("An emir spoke.", "An {emir} spoke.")]
    [InlineData("Emir. An emir again, and emirs.", "{Emir}. An emir again, and emirs.")]
    [InlineData("Many emirs and one emir.", "Many {emirs} and one emir.")]
    [InlineData("EMIRS", "{EMIRS}")]
    [InlineData("emirates, premiremir, emir2, emir_x, xemir", "emirates, premiremir, emir2, emir_x, xemir")]
    [InlineData("(emir)", "({emir})")]
    [InlineData("“emir”, said", "“{emir}”, said")]
    [InlineData("emir/ruler", "{emir}/ruler")]
    [InlineData("emir: emir; emir", "{emir}: emir; emir")]
    [InlineData("emir… emir", "{emir}… emir")]
    [InlineData("ruler--emir--x", "ruler--{emir}--x")]
    [InlineData("ruler–emir–x", "ruler–{emir}–x")]
    [InlineData("Who is the emir?", "Who is the {emir}?")]
    [InlineData("🙂emir🙂", "🙂{emir}🙂")]
    public void A_form_links_as_a_whole_word(string text, string expected) => AssertLinks(text, expected);

    [Theory]
    [InlineData("emir-like, vice-emir, emir.org, sub.emir, a@emir, emir.The", "emir-like, vice-emir, emir.org, sub.emir, a@emir, emir.The")]
    [InlineData("an emir- and a -emir", "an {emir}- and a -emir")]
    [InlineData("US-led, US‑led", "{US-led}, US‑led")]
    [InlineData("US‑led", "{US‑led}")]
    [InlineData("US\\-led", "{US-led}")]
    [InlineData("US-ledger", "US-ledger")]
    [InlineData("the ASP.NET and the .NET", "the ASP.NET and the {.NET}")]
    public void A_hyphen_or_a_full_stop_between_letters_makes_one_word(string text, string expected) => AssertLinks(text, expected);

    [Theory]
    [InlineData("the emir's tent", "the {emir}'s tent")]
    [InlineData("the emir’s tent", "the {emir}’s tent")]
    [InlineData("THE EMIR’S TENT", "THE {EMIR}’S TENT")]
    [InlineData("the emirs’ tents", "the {emirs}’ tents")]
    [InlineData("‘emir’ and ‘emir’s", "‘{emir}’ and ‘emir’s")]
    [InlineData("l’émir, d'émir", "l’{émir}, d'émir")]
    [InlineData("emir'in emir’d", "emir'in emir’d")]
    [InlineData("Syria’s war", "{Syria’s war}")]
    [InlineData("Syria's war", "{Syria's war}")]
    [InlineData("Syriaʼs war", "{Syriaʼs war}")]
    [InlineData("Syria&rsquo;s war", "{Syria’s war}")]
    public void Apostrophes_are_one_sign_and_only_a_possessive_s_may_follow(string text, string expected) => AssertLinks(text, expected);

    [Theory]
    [InlineData("What is it? Is it Is?", "What is it? Is it Is?")]
    [InlineData("It is IS.", "It is {IS}.")]
    [InlineData("ISIS, IS's", "ISIS, {IS}'s")]
    [InlineData("us-LED", "{us-LED}")]
    [InlineData("ISLAMIC STATE", "{ISLAMIC STATE}")]
    public void Forms_in_capitals_match_exactly(string text, string expected) => AssertLinks(text, expected);

    [Theory]
    [InlineData("the Islamic State of Iraq and Islamic State", "the {Islamic State of Iraq} and {Islamic State}")]
    [InlineData("Islamic State of Iraq, Islamic State of Iraq", "{Islamic State of Iraq}, Islamic State of Iraq")]
    [InlineData("Islamic State of Iraqis", "{Islamic State} of Iraqis")]
    [InlineData("Islamic State of", "{Islamic State} of")]
    [InlineData("al-Raqqa, Raqqa", "{al-Raqqa}, Raqqa")]
    [InlineData("a war on terror, a war", "a war on terror, a {war}")]
    [InlineData("a war on", "a {war} on")]
    public void The_longest_form_says_what_the_words_mean(string text, string expected) => AssertLinks(text, expected);

    [Theory]
    [InlineData("Islamic\nState", "{Islamic\nState}")]
    [InlineData("Islamic  State", "{Islamic  State}")]
    [InlineData("Islamic\u00a0State", "{Islamic\u00a0State}")]
    [InlineData("Islamic&nbsp;State", "{Islamic\u00a0State}")]
    [InlineData("Islamic\\\nState", "{Islamic<br />\nState}")]
    [InlineData("Islamic, State. Islamic\n\nState", "Islamic, State. Islamic</p>\n<p>State")]
    [InlineData("emi\u00ADr", "{emi\u00ADr}")]
    public void Spaces_and_line_breaks_are_one_sign(string text, string expected) => AssertLinks(text, expected);

    [Theory]
    [InlineData("émir, emír", "{émir}, emír")]
    [InlineData("e\u0301mir", "{e\u0301mir}")]
    [InlineData("emi\u0301r", "emi\u0301r")]
    [InlineData("ÉMIR", "{ÉMIR}")]
    [InlineData("AMĪR AL-ḤARB, amir al-harb", "{AMĪR AL-ḤARB}, amir al-harb")]
    public void Accents_make_another_letter_however_they_are_written(string text, string expected) => AssertLinks(text, expected);

    [Theory]
    [InlineData("أمير", "{أمير}")]
    [InlineData("أَمِيرٌ", "{أَمِيرٌ}")]
    [InlineData("أميـــر", "{أميـــر}")]
    [InlineData("ا\u0654مير", "{ا\u0654مير}")]
    [InlineData("امير", "امير")]
    [InlineData("والرقة، الرقة", "والرقة، {الرقة}")]
    [InlineData("[الرقة]{lang=ar dir=rtl}", "<span lang=\"ar\" dir=\"rtl\">{الرقة}</span>")]
    public void Arabic_links_with_and_without_vowel_signs(string text, string expected) => AssertLinks(text, expected);

    [Fact]
    public void Scripts_without_spaces_link_anywhere() => AssertLinks("我在拉卡住。", "我在{拉卡}住。");

    private static void AssertLinks(string text, string expected) => Assert.Equal($"<p>{expected}</p>\n", TermPage.With(text));
}
