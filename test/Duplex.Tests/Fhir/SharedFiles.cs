using Xunit;

namespace Duplex.Tests.Fhir;

/// <summary>Material that lies beside the repository and is not part of it.</summary>
internal static class SharedFiles
{
    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    /// <summary>The folder, or skips the test where it is absent.</summary>
    public static string FolderOrSkip(string name)
    {
        var shared = Environment.GetEnvironmentVariable("DUPLEX_SHARED") ?? Path.Combine(RepositoryRoot, "..", "shared");
        var folder = Path.Combine(shared, name);
        if (!Directory.Exists(folder))
        {
            Assert.Skip($"The folder {name} is not beside the repository; DUPLEX_SHARED says where its parent is.");
        }

        return folder;
    }

    private static string FindRepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Duplex.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
