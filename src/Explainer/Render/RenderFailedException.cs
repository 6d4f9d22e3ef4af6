using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Render;

/// <summary>A component of the theme failed. That is a fault of the program, and the build ends.</summary>
#pragma warning disable CA1032 // It is made in one place, always with its page.
internal sealed class RenderFailedException(SitePage page, Exception cause)
    : ProblemException(Rules.ProgramFault(page.Source, $"The page {page.Url.Path} cannot be rendered: {cause.Message.TrimEnd('.')}."), cause);
#pragma warning restore CA1032
