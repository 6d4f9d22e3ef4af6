using System.CommandLine;
using System.Text;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Guide.Schemas;
using Explainer.Model;

namespace Explainer.Cli;

/// <summary><c>explainer schema</c>: JSON Schemas for editors that complete and validate YAML.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(Terminal terminal)
        : base("schema", "Write JSON Schemas of front matter, site.yml, sources.yml and words.yml, for editors.")
    {
        var kind = new Argument<string?>("kind")
        {
            Description = "What of: site, sources, words, or a kind such as profile. All of them, when nothing is said.",
            HelpName = "KIND",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = SiteOptions.Folder(new Option<string?>("--output") { Description = "The folder to write them to, instead of printing one.", HelpName = "FOLDER" });
        Add(kind);
        Add(output);
        SetAction(result => (int)Run(result.GetValue(kind), result.GetValue(output), terminal));
    }

    private static ExitCode Run(string? kind, string? folder, Terminal terminal)
    {
        var subjects = Subject.All.Where(s => kind is null || s.Name == kind).ToList();
        if (subjects.Count == 0)
        {
            throw new UsageException($"There is no '{kind}'. There are: {string.Join(", ", Subject.All.Select(s => s.Name))}."
                + (Nearest.To(kind!, Subject.All.Select(s => s.Name)) is { } nearest ? $" Did you mean {nearest}?" : ""));
        }

        if (folder is not null)
        {
            return Write(subjects, folder, terminal);
        }

        if (kind is null)
        {
            throw new UsageException($"Name one to print ({string.Join(", ", subjects.Select(s => s.Name))}), or a folder for all of them: --output FOLDER.");
        }

        terminal.Out.Write(Encoding.UTF8.GetString(SchemaFile.Create(subjects[0]).Bytes.Span));
        return ExitCode.Success;
    }

    private static ExitCode Write(List<Subject> subjects, string folder, Terminal terminal)
    {
        foreach (var file in subjects.Select(SchemaFile.Create))
        {
            NewFiles.Replace(folder, file.Path, file.Bytes.Span);
        }

        terminal.Out.WriteLine($"Wrote {string.Join(", ", subjects.Select(s => SchemaFile.NameOf(s.Name)))} to {folder}.");
        return ExitCode.Success;
    }
}
