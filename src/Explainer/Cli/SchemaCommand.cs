using System.CommandLine;
using System.Text;
using Explainer.Build;
using Explainer.Guide;
using Explainer.Guide.Schemas;
using Explainer.Model;
using Explainer.Model.Texts;

namespace Explainer.Cli;

/// <summary><c>explainer schema</c>: JSON Schemas for editors that complete and validate YAML.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(Terminal terminal)
        : base("schema", HelpTexts.Schema)
    {
        var kind = new Argument<string?>("kind")
        {
            Description = HelpTexts.SchemaKind,
            HelpName = "KIND",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = SiteOptions.Folder(new Option<string?>("--output") { Description = HelpTexts.SchemaOutput, HelpName = "FOLDER" });
        Add(kind);
        Add(output);
        SetAction(result => (int)Run(result.GetValue(kind), result.GetValue(output), terminal));
    }

    private static ExitCode Run(string? kind, string? folder, Terminal terminal)
    {
        var subjects = Subject.All.Where(s => kind is null || s.Name == kind).ToList();
        if (subjects.Count == 0)
        {
            throw new UsageException(NewTexts.NoSchema(kind!, Subject.All.Select(s => s.Name), Nearest.To(kind!, Subject.All.Select(s => s.Name))));
        }

        if (folder is not null)
        {
            return Write(subjects, folder, terminal);
        }

        if (kind is null)
        {
            throw new UsageException(NewTexts.NameSchema(subjects.Select(s => s.Name)));
        }

        terminal.Out.Write(Encoding.UTF8.GetString(SchemaFile.Create(subjects[0]).Bytes.Span));
        return ExitCode.Success;
    }

    private static ExitCode Write(List<Subject> subjects, string folder, Terminal terminal)
    {
        foreach (var file in subjects.Select(SchemaFile.Create))
        {
            new NewFiles(folder).Replace(file.Path, file.Bytes.Span);
        }

        terminal.Out.WriteLine(NewTexts.WroteSchemas(subjects.Select(s => SchemaFile.NameOf(s.Name)), folder));
        return ExitCode.Success;
    }
}
