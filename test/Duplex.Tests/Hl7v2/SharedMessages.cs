using Xunit;

namespace Duplex.Tests.Hl7v2;

/// <summary>The sample messages kept outside the repository: DUPLEX_SHARED, by default beside the repository root.</summary>
internal static class SharedMessages
{
    public static IReadOnlyList<string> Hl7v2Files()
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
        Assert.SkipUnless(Directory.Exists(messages), "The sample messages are not here; DUPLEX_SHARED names their folder.");
        return [.. Directory.EnumerateFiles(messages, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path).Equals(".hl7", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];
    }
}
