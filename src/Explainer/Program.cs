using System.Text;
using Explainer.Cli;
using Explainer.Model.Texts;
using Microsoft.Win32.SafeHandles;

if (!SystemLibraries.HasIcu())
{
    // By the number of the stream: Console asks for the encoding of the terminal, and that for the culture.
    using var error = new FileStream(new SafeFileHandle(2, ownsHandle: false), FileAccess.Write, bufferSize: 0);
    error.Write(Encoding.ASCII.GetBytes(ProgramTexts.NoIcu));
    return (int)ExitCode.WrongUsage;
}

// First, while little is loaded.
if (OpenFileLimit.Ensure() is { } reason)
{
    Console.Error.WriteLine(ProgramTexts.Named(reason));
    return (int)ExitCode.WrongUsage;
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.Run(args, Terminal.FromProcess());
