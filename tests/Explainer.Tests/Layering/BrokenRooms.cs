// A small program that breaks every rule of its architecture, and keeps it where that is allowed.
namespace Explainer.Tests.Layering.Broken.Model
{
    internal sealed class Value
    {
        public static Deep.Part? Part => null;

        public static string Text => System.IO.File.ReadAllText("x");
    }
}

namespace Explainer.Tests.Layering.Broken.Model.Deep
{
    internal sealed class Part
    {
        public static Value? Whole => null;

        public static Theme.Page? Page => null;
    }
}

namespace Explainer.Tests.Layering.Broken.Theme
{
    internal sealed class Page
    {
        public static string Title => Cli.Command.Name + DateTime.Now.Year;
    }
}

namespace Explainer.Tests.Layering.Broken.Read
{
    internal sealed class Entry
    {
        // Within a lambda, and in a task.
        public static Func<object> Later => () => new Build.Builder();

        public static async Task<object> Soon()
        {
            await Task.Yield();
            return new Compose.Terms.Links();
        }

        public static string? Place => Environment.GetEnvironmentVariable("PLACE");
    }

    internal sealed class InputFolder
    {
        public static byte[] Bytes => System.IO.File.ReadAllBytes("x");

        public static void Spoil() => System.IO.File.AppendAllText("x", "y");

        public static void Open() => _ = new System.IO.FileStream("x", System.IO.FileMode.Create);
    }
}

namespace Explainer.Tests.Layering.Broken.Compose.Terms
{
    internal sealed class Links
    {
        public static object Entry => new Read.Entry();

        public static Func<int> Chance => () => Random.Shared.Next();

        public static object? Other => System.Diagnostics.Process.Start("x");
    }
}

namespace Explainer.Tests.Layering.Broken.Build
{
    internal sealed class Builder
    {
        public static void Say() => Console.WriteLine(System.IO.Path.GetFullPath("x"));
    }

    internal sealed class OutputFolder
    {
        public static void Clear() => System.IO.File.Delete("x");
    }
}

namespace Explainer.Tests.Layering.Broken.Online
{
    internal static class Client
    {
        public static string Name => new System.Net.Http.HttpClient().ToString()!;
    }
}

namespace Explainer.Tests.Layering.Broken.Cli
{
    internal static class Command
    {
        public const string NameOfAll = "all";

        public static string Name => System.IO.File.Exists("x") ? NameOfAll : System.IO.Path.GetExtension("x");

        public static void Print()
        {
            Console.WriteLine(Read.Entry.Place);
            Console.WriteLine(Online.Client.Name);
            new System.Net.Http.HttpClient().CancelPendingRequests();
            System.IO.Directory.Delete("x");
        }
    }

    internal static class Terminal
    {
        public static bool HasColour => Environment.GetEnvironmentVariable("NO_COLOR") is null;
    }
}

namespace Explainer.Tests.Layering.Broken.Helpers
{
    internal static class Helper
    {
        public static Guid Id => Guid.NewGuid();
    }
}
