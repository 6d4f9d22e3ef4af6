namespace Explainer.Import;

/// <summary>What a person does about each kind of comment that an import leaves in the pages.</summary>
internal static class ImportAdvice
{
    private const string Unseen = "If readers should see it now, write it in place of the comment.";
    private const string Missing = "The words of the link are there, but lead nowhere. Write the link anew if you know where it should lead, and delete the comment.";

    /// <summary>Whether readers did not see it in the old program either.</summary>
    public static bool IsUnseen(string reason) =>
        reason is "an element that readers did not see" or "a part that readers did not see" or "code that readers did not see" or "front matter that has no place here";

    /// <summary>One or two sentences for a reason.</summary>
    public static string For(string reason) => reason switch
    {
        "a drawing within the text" => "Save the drawing as a file, such as `images/map.svg`. Write `![What it shows](/images/map.svg)` in place of the comment.",
        "a script or style" => "Pages run no scripts here. Say in words what this one showed, or delete the comment.",
        "an element that readers did not see" or "a part that readers did not see" or "code that readers did not see" => Unseen,
        "an element of another program" => "Another program made something of this, and it is not in your file. Look at your old page, write what is missing, and delete the comment.",
        "a link to a page that is not there" or "a link that leads to nothing here" => Missing,
        "a picture that is not there" or "a picture that cannot be shown" => "Put the picture into the folder `images/` and write `![What it shows](/images/name.jpg)` in place of the comment. Without the picture, delete the comment.",
        "a page that was shown within this one" => "The link before the comment leads to that page. Copy the words here if readers need them at once. Then delete the comment.",
        "a shortcode that is not filled in" or "a template that is not filled in" => "Your old program put something here that is not in your file. Look at your old page, write what stood there, and delete the comment.",
        "a file that was to be included, and is not there" => "Copy the words of that file here in place of the comment, or delete it.",
        "a work that no bibliography has" => "Write the author, the title and the year in place of the comment.",
        "a reference to what has no number here" => "Write what is meant, as in `the table below`, in place of the comment.",
        "front matter that has no place here" => "Your old program kept these facts about the page. If readers should know one, write it into the text in your own words.",
        "front matter that is not understood" => "These lines stood at the top of your page. Write `summary:` and one sentence below its `title:` if you want one, and delete the comment.",
        _ when reason.StartsWith("the directive ", StringComparison.Ordinal) => "Your old program made something of these lines. Write what readers should see in place of the comment, in the words and signs of the guide.",
        _ when reason.StartsWith("taken out, as ", StringComparison.Ordinal) => "This line would have stopped the site from being made. Write it in another way in place of the comment, or delete it. The code is explained by `explainer explain`, a space and the code.",
        _ => "Write in place of the comment what it should be, or delete it.",
    };
}
