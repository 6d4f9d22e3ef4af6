using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NUglify;
using NUglify.JavaScript;

namespace Explainer.Theme.Scripts;

/// <summary>
/// Makes the theme's scripts small while the program is compiled, so that a site costs no time for it and the program holds no
/// minifier. MSBuild compiles this file itself (Scripts.targets); it is no part of the theme.
/// </summary>
public sealed class MinifyScripts : Task
{
    // NUglify asks the regular expressions of .NET, which lack some scripts of Unicode that browsers know (scx=Hira).
    private const string UnknownExpression = "JS1013";

    // Each ends with a semicolon: otherwise a script in parentheses would be parsed as the arguments of a call to the one before it.
    private readonly CodeSettings settings = new CodeSettings { TermSemicolons = true, IgnoreErrorList = UnknownExpression };

    /// <summary>The scripts as they are written.</summary>
    [Required]
    public ITaskItem[] Sources { get; set; }

    /// <summary>Where each is written, in the same order.</summary>
    [Required]
    public ITaskItem[] Targets { get; set; }

    public override bool Execute()
    {
        foreach (var (source, target) in Sources.Zip(Targets, (s, t) => (s.ItemSpec, t.ItemSpec)))
        {
            var script = Uglify.Js(File.ReadAllText(source), source, settings);
            foreach (var error in script.Errors)
            {
                Log.LogError(error.Subcategory, error.ErrorCode, null, error.File, error.StartLine, error.StartColumn, error.EndLine, error.EndColumn, error.Message);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target));
            File.WriteAllText(target, script.Code + "\n");
        }

        return !Log.HasLoggedErrors;
    }
}
