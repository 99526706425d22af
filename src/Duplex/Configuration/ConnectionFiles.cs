using System.Text;

namespace Duplex.Configuration;

/// <summary>The files of <c>connections/</c>: one connection each.</summary>
/// <param name="folder">The configuration folder.</param>
internal sealed class ConnectionFiles(string folder)
{
    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>The file of a connection, whether it is there or not.</summary>
    public string PathOf(string name) => Existing(name) ?? Path.Combine(Path.GetFullPath(folder), "connections", name + Endings[0]);

    /// <summary>As it stands in the file; null where there is none.</summary>
    public string? Read(string name) => Existing(name) is { } path ? File.ReadAllText(path) : null;

    /// <summary>Puts a file in the place of what was there, whole or not at all.</summary>
    public static void Write(string path, string text)
    {
        var next = path + ".next";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var stream = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
            stream.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }

    // A file may bear another name than its connection, so that the key inside decides.
    private string? Existing(string name)
    {
        var connections = Path.Combine(Path.GetFullPath(folder), "connections");
        return !Directory.Exists(connections) ? null : Directory.EnumerateFiles(connections)
            .Where(file => Endings.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(file => NameIn(file) == name);
    }

    private static string? NameIn(string path)
    {
        using var text = File.OpenText(path);
        return new ConfigurationFile(path).Read(text)?.OptionalText("connection", "");
    }
}
