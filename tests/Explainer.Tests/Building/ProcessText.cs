using System.Text;

namespace Explainer.Tests.Building;

/// <summary>What a process has written so far.</summary>
internal sealed class ProcessText
{
    private readonly StringBuilder text = new();
    private readonly Task reading;

    public ProcessText(StreamReader reader) => reading = Task.Run(async () =>
    {
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer) is var length and > 0)
        {
            lock (text)
            {
                text.Append(buffer, 0, length);
            }
        }
    });

    public string SoFar
    {
        get
        {
            lock (text)
            {
                return text.ToString();
            }
        }
    }

    /// <summary>All of it, once the process has ended.</summary>
    public string Whole
    {
        get
        {
            reading.Wait();
            return SoFar;
        }
    }
}
