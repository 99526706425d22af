namespace Duplex.Tests.Architecture;

/// <summary>Where the repository's files are, seen from the running tests.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder with shared standards and data, or null where it is absent.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>A file or folder of the shared material; skips the test, saying so, where it is absent.</summary>
    public static string RequireShared(params string[] path)
    {
        if (Shared is null)
        {
            Assert.Skip("The shared material is absent: set DUPLEX_SHARED to its folder to run this test.");
        }

        var full = Path.Combine([Shared, .. path]);
        if (!Path.Exists(full))
        {
            Assert.Skip($"{string.Join('/', path)} is absent in the shared material.");
        }

        return full;
    }

    /// <summary>Hand-written C# files below a folder of the repository, generated code left out.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal))
            .Where(file => !Relative(file).Split('/').Any(part => part is "obj" or "bin" or "node_modules"));

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Duplex.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from inside the repository: Duplex.slnx was not found above them.");
    }

    private static string? FindShared()
    {
        var folder = Environment.GetEnvironmentVariable("DUPLEX_SHARED") ?? Path.Combine(Root, "..", "shared");
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }
}
