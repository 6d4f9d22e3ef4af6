using Explainer.Compose.Charts;
using Explainer.Markdown;
using Markdig.Syntax;

namespace Explainer.Compose;

/// <summary>Gives every chart its sources as its last paragraph, before citations are numbered and links resolved.</summary>
internal static class ChartSources
{
    public static void Add(MarkdownDocument document, Catalog catalog)
    {
        foreach (var chart in document.Descendants<Container>().Where(c => c.Kind == ContainerKind.Chart).ToList())
        {
            if (ChartRequest.NameIn(chart) is { } name && catalog.Sources.Data.Find(name) is { } data)
            {
                // What is not known is reported in the description of the data.
                var works = data.Sources.Where(s => catalog.FindWork(s.Work) is not null).ToList();
                var label = data.Sources.IsEmpty ? catalog.Words.ChartOwn : catalog.Words.ChartSource;
                chart.Add(new ChartSource(label, works, catalog.Words.ChartDownload, chart.Span));
            }
        }
    }
}
