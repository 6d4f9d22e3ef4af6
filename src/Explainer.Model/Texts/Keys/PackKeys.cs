namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a pack are for.</summary>
public static class PackKeys
{
    public static KeyText SectionTitle { get; } = new("What the section is called.", "Joining");

    public static KeyText Pages { get; } = new("Pages in their order, as seen from this file.", "[../story/10-joining.md, ../glossary/loan.md]");

    public static KeyText Lessons { get; } = new("Lessons in their order, as seen from this file. They come after the pages of the section.", "[../lessons/10-who-may-borrow.md]");

    public static KeyText Sections { get; } = new("What it holds, in its order.", "\n- {title: Joining, pages: [../story/10-joining.md], lessons: [../lessons/10-who-may-borrow.md]}");

    public static KeyText Form { get; } = new("How a learning platform gets the pages. pages (when nothing is said): as copies of its own. links: as links to the website, which stay up to date.", "links");

    public static KeyText Easy { get; } = new("Whether the course has the easier versions of its pages. beside: each after its page. instead: each in the place of its page; lessons stay, because they have the questions. Without it only those that are listed.", "beside");

    public static KeyText Title { get; } = new("What readers see as its name.", "How lending works");

    public static KeyText Summary { get; } = new("One or two sentences: what the course is and whom it is for.", "From the first card to the last fine, in two lessons.");
}
