using Xunit;

namespace Duplex.Tests.Hl7v2;

/// <summary>The sample messages kept outside the repository: DUPLEX_SHARED, by default beside the repository root.</summary>
internal static class SharedMessages
{
    public static IReadOnlyList<string> Hl7v2Files()
    {
        string? messages = Folder();
        Assert.SkipWhen(messages is null, "The sample messages are not here; DUPLEX_SHARED names their folder.");
        return FilesIn(messages!);
    }

    /// <summary>Null where the samples are absent.</summary>
    public static string? Folder()
    {
        string? root = Environment.GetEnvironmentVariable("DUPLEX_SHARED");
        if (string.IsNullOrEmpty(root))
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Duplex.slnx")))
            {
                folder = folder.Parent;
            }

            root = folder is null ? "" : Path.Combine(folder.FullName, "..", "shared");
        }

        string messages = Path.Combine(root, "messages", "hl7v2");
        return Directory.Exists(messages) ? messages : null;
    }

    public static IReadOnlyList<string> FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path).Equals(".hl7", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];
}
