namespace Explainer.Model;

/// <content>The words of citing a page, and of how long it takes to read.</content>
public sealed partial record Words
{
    public string ReadingTime { get; init; } = "{0} minutes";
    public string ReadingTimeOne { get; init; } = "1 minute";
    public string ReadingTimeAndGrade { get; init; } = "{0} · reading grade {1}";

    public string CiteThisPage { get; init; } = "Cite this page";
    public string OtherStyles { get; init; } = "MLA, Chicago, Harvard, BibTeX, RIS and CSL-JSON";
    public string CiteTitle { get; init; } = "Cite “{0}”";
    public string ForReferenceLists { get; init; } = "For a list of references";
    public string ForReferenceManagers { get; init; } = "For reference managers";
    public string StyleApa { get; init; } = "APA";
    public string StyleMla { get; init; } = "MLA";
    public string StyleChicago { get; init; } = "Chicago";
    public string StyleHarvard { get; init; } = "Harvard";
    public string Copy { get; init; } = "Copy";
    public string PrintedLinks { get; init; } = "Where the links lead";
    public string Copied { get; init; } = "Copied";

    // References in other styles. Of the names before the last, and of the last; of the title; of the address
    public string TwoNames { get; init; } = "{0} and {1}";
    public string ManyNames { get; init; } = "{0}, and {1}";
    public string AndOthers { get; init; } = "{0} et al.";
    public string QuotedTitle { get; init; } = "“{0}”";
    public string LastModified { get; init; } = "Last modified {0}";
    public string AccessedOn { get; init; } = "Accessed {0}";
    public string AvailableAt { get; init; } = "Available at: {0} (Accessed: {1})";
    public string NoDateInWords { get; init; } = "no date";
    public string DayOfReading { get; init; } = "[the day you read it]";
    public string ShortMonths { get; init; } = "Jan., Feb., Mar., Apr., May, June, July, Aug., Sept., Oct., Nov., Dec.";
}
