using System.Runtime.CompilerServices;

namespace Duplex.Tests.Translation;

/// <summary>The reviewed messages beside this file: <c>name.hl7</c>, the Bundle that it gives as <c>name.json</c>, and <c>name.md</c> with what was checked.</summary>
internal static class GoldenFiles
{
    public static string Folder { get; } = Find();

    /// <summary>File names without their end, in order; a subfolder comes first in the name.</summary>
    public static IReadOnlyList<string> Names =>
    [
        .. Directory.EnumerateFiles(Folder, "*.hl7", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The message; one that was written with line feeds alone is read as if it had been sent with carriage returns.</summary>
    public static byte[] Message(string name)
    {
        byte[] bytes = File.ReadAllBytes(PathOf(name, ".hl7"));
        if (!bytes.Contains((byte)'\r'))
        {
            bytes.AsSpan().Replace((byte)'\n', (byte)'\r');
        }

        return bytes;
    }

    public static string PathOf(string name, string end) => Path.Combine(Folder, name + end);

    // The tests are built in the repository; where they are built elsewhere, the compiler knows where this file is.
    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Duplex.slnx")))
            {
                return Path.Combine(folder.FullName, "test", "Duplex.Tests", "Translation", "Golden");
            }
        }

        return Path.Combine(Path.GetDirectoryName(Here())!, "Golden");
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
