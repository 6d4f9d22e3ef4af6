using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Explainer.Read;

/// <summary>Reads the names in a folder as bytes, with <c>readdir(3)</c>. .NET decodes them and loses invalid UTF-8.</summary>
internal static partial class RawNames
{
    // struct dirent of Linux on 64-bit machines: d_ino, d_off, d_reclen, d_type, d_name.
    private const int LengthAt = 16;
    private const int NameAt = 19;

    /// <summary>The names that are not valid UTF-8, each invalid byte as <c>\xE9</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="undecodable">The same files as .NET sees them; their names are the result where <c>readdir</c> is not available.</param>
    public static IReadOnlyList<string> NotUtf8(string folder, FileSystemInfo[] undecodable)
    {
        var names = OperatingSystem.IsLinux() && Environment.Is64BitProcess ? Read(folder).Where(n => !IsUtf8(n)).Select(Show).Distinct().ToList() : [];
        names.Sort(StringComparer.Ordinal);
        return names.Count > 0 ? names : [.. undecodable.Select(f => f.Name).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>A name with each invalid byte as <c>\xE9</c>.</summary>
    public static string Show(byte[] name)
    {
        var shown = new StringBuilder();
        for (ReadOnlySpan<byte> rest = name; !rest.IsEmpty;)
        {
            var isRune = Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done;
            if (isRune)
            {
                shown.Append(rune.ToString());
            }
            else
            {
                shown.AppendJoin("", rest[..length].ToArray().Select(b => $"\\x{b:X2}"));
            }

            rest = rest[length..];
        }

        return shown.ToString();
    }

    private static bool IsUtf8(byte[] name) => Utf8.IsValid(name);

    private static List<byte[]> Read(string folder)
    {
        var names = new List<byte[]>();
        var stream = OpenFolder(folder);
        if (stream == 0)
        {
            return names;
        }

        try
        {
            while (ReadEntry(stream) is var entry && entry != 0)
            {
                var bytes = new byte[(ushort)Marshal.ReadInt16(entry, LengthAt)];
                Marshal.Copy(entry, bytes, 0, bytes.Length);
                var name = bytes.AsSpan(NameAt);
                names.Add(name[..name.IndexOf((byte)0)].ToArray());
            }
        }
        finally
        {
            _ = CloseFolder(stream);
        }

        return names;
    }

    [LibraryImport("libc", EntryPoint = "opendir", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint OpenFolder(string path);

    [LibraryImport("libc", EntryPoint = "readdir")]
    private static partial nint ReadEntry(nint folder);

    [LibraryImport("libc", EntryPoint = "closedir")]
    private static partial int CloseFolder(nint folder);
}
