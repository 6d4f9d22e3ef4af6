using System.Globalization;
using System.Xml;
using Explainer.Editions.Markup;
using Explainer.Model;

namespace Explainer.Editions.Courses;

/// <summary>
/// Writes the quiz and recall questions of a lesson with their answers, in QTI 1.2 as Common Cartridge has it. Why an option is right is
/// feedback to those who have answered, and the answer of a recall question is a solution; for Moodle, which reads none, feedback too.
/// </summary>
internal sealed class CourseTest(Site site, CartridgeVersion version)
{
    // A choice of one has at least three options by the rules of the profile (rule 4d of its Schematron); true or false would lose
    // their words. So a quiz with two is one of several, of which one is right.
    private const int FewestForOne = 3;

    private const string Response = "response";
    private const string Reason = "reason";
    private const string Solution = "solution";

    private static readonly (string Label, string Entry)[] Settings =
    [
        ("cc_profile", "cc.exam.v0p1"), ("qmd_assessmenttype", "Examination"), ("qmd_scoretype", "Percentage"), ("qmd_feedbackpermitted", "Yes"),
        ("qmd_hintspermitted", "No"), ("qmd_solutionspermitted", "Yes"), ("cc_maxattempts", "unlimited"),
    ];

    public byte[] Create(Lesson lesson, string title) => CourseParts.Create(CartridgeVersion.Qti, "questestinterop", version.QtiSchema, xml =>
    {
        var id = CourseParts.IdOf("test " + lesson.Url.Under(site.Config.Url));
        xml.WriteStartElement("assessment");
        xml.WriteAttributeString("ident", id);
        xml.WriteAttributeString("title", XmlFile.Text(title));
        WriteMetadata(xml, Settings);
        xml.WriteStartElement("section");
        xml.WriteAttributeString("ident", id + "-questions");
        foreach (var question in lesson.Questions.Where(q => q.Kind != QuestionKind.Discuss))
        {
            WriteItem(xml, question, CourseParts.IdOf("question " + lesson.Url.At(question.Anchor).Under(site.Config.Url)), CourseParts.Ask(site, lesson, question));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private void WriteItem(XmlWriter xml, LessonQuestion question, string id, string ask)
    {
        xml.WriteStartElement("item");
        xml.WriteAttributeString("ident", id);
        xml.WriteStartElement("itemmetadata");
        WriteMetadata(xml, question.Options.IsEmpty
            ? [("cc_profile", "cc.essay.v0p1"), ("qmd_scoringpermitted", "Yes"), ("qmd_computerscored", "No")]
            : [("cc_profile", IsOne(question) ? "cc.multiple_choice.v0p1" : "cc.multiple_response.v0p1")]);
        xml.WriteEndElement();
        xml.WriteStartElement("presentation");
        WriteMaterial(xml, ask, "text/html");
        WriteResponse(xml, question);
        xml.WriteEndElement();
        if (question.Options.IsEmpty)
        {
            WriteEssay(xml, question);
        }
        else
        {
            WriteScoring(xml, question);
        }

        xml.WriteEndElement();
    }

    private static bool IsOne(LessonQuestion question) => question.Options.Length >= FewestForOne;

    private static string OptionId(int index) => string.Create(CultureInfo.InvariantCulture, $"option-{index + 1}");

    private static void WriteResponse(XmlWriter xml, LessonQuestion question)
    {
        xml.WriteStartElement(question.Options.IsEmpty ? "response_str" : "response_lid");
        xml.WriteAttributeString("ident", Response);
        xml.WriteAttributeString("rcardinality", question.Options.IsEmpty || IsOne(question) ? "Single" : "Multiple");
        if (question.Options.IsEmpty)
        {
            xml.WriteStartElement("render_fib");
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteStartElement("render_choice");
            foreach (var (option, index) in question.Options.Select((o, i) => (o, i)))
            {
                xml.WriteStartElement("response_label");
                xml.WriteAttributeString("ident", OptionId(index));
                WriteMaterial(xml, option, "text/plain");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteScoring(XmlWriter xml, LessonQuestion quiz)
    {
        xml.WriteStartElement("resprocessing");
        WriteOutcomes(xml);
        if (quiz.Answer is not null)
        {
            WriteFeedbackToAll(xml, "Response", Reason);
        }

        xml.WriteStartElement("respcondition");
        xml.WriteAttributeString("continue", "No");
        xml.WriteStartElement("conditionvar");
        WriteRight(xml, quiz);
        xml.WriteEndElement();
        xml.WriteStartElement("setvar");
        xml.WriteAttributeString("action", "Set");
        xml.WriteAttributeString("varname", "SCORE");
        xml.WriteString("100");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        if (quiz.Answer is { } reason)
        {
            WriteFeedback(xml, Reason, () => WriteFlow(xml, reason));
        }
    }

    // Of several options all right ones are chosen and no other.
    private static void WriteRight(XmlWriter xml, LessonQuestion quiz)
    {
        var right = quiz.Options.IndexOf(quiz.Correct!);
        if (IsOne(quiz))
        {
            WriteEqual(xml, right);
            return;
        }

        xml.WriteStartElement("and");
        WriteEqual(xml, right);
        for (var other = 0; other < quiz.Options.Length; other++)
        {
            if (other != right)
            {
                xml.WriteStartElement("not");
                WriteEqual(xml, other);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static void WriteEqual(XmlWriter xml, int option)
    {
        xml.WriteStartElement("varequal");
        xml.WriteAttributeString("respident", Response);
        xml.WriteString(OptionId(option));
        xml.WriteEndElement();
    }

    private void WriteEssay(XmlWriter xml, LessonQuestion recall)
    {
        if (recall.Answer is not { } answer)
        {
            return;
        }

        xml.WriteStartElement("resprocessing");
        WriteOutcomes(xml);
        var isFeedback = version == CartridgeVersion.ForMoodle;
        WriteFeedbackToAll(xml, isFeedback ? "Response" : "Solution", isFeedback ? Reason : Solution);
        xml.WriteEndElement();
        if (isFeedback)
        {
            WriteFeedback(xml, Reason, () => WriteFlow(xml, answer));
            return;
        }

        WriteFeedback(xml, Solution, () =>
        {
            xml.WriteStartElement("solution");
            xml.WriteStartElement("solutionmaterial");
            WriteFlow(xml, answer);
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    private static void WriteOutcomes(XmlWriter xml)
    {
        xml.WriteStartElement("outcomes");
        xml.WriteStartElement("decvar");
        xml.WriteAttributeString("maxvalue", "100");
        xml.WriteAttributeString("minvalue", "0");
        xml.WriteAttributeString("varname", "SCORE");
        xml.WriteAttributeString("vartype", "Decimal");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFeedbackToAll(XmlWriter xml, string type, string id)
    {
        xml.WriteStartElement("respcondition");
        xml.WriteAttributeString("continue", "Yes");
        xml.WriteStartElement("conditionvar");
        xml.WriteStartElement("other");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("displayfeedback");
        xml.WriteAttributeString("feedbacktype", type);
        xml.WriteAttributeString("linkrefid", id);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFeedback(XmlWriter xml, string id, Action write)
    {
        xml.WriteStartElement("itemfeedback");
        xml.WriteAttributeString("ident", id);
        write();
        xml.WriteEndElement();
    }

    private static void WriteFlow(XmlWriter xml, string text)
    {
        xml.WriteStartElement("flow_mat");
        WriteMaterial(xml, text, "text/plain");
        xml.WriteEndElement();
    }

    private static void WriteMaterial(XmlWriter xml, string text, string type)
    {
        xml.WriteStartElement("material");
        xml.WriteStartElement("mattext");
        xml.WriteAttributeString("texttype", type);
        xml.WriteString(XmlFile.Text(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteMetadata(XmlWriter xml, (string Label, string Entry)[] fields)
    {
        xml.WriteStartElement("qtimetadata");
        foreach (var (label, entry) in fields)
        {
            xml.WriteStartElement("qtimetadatafield");
            xml.WriteElementString("fieldlabel", label);
            xml.WriteElementString("fieldentry", entry);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
