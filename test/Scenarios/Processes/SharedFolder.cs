namespace Duplex.Scenarios.Processes;

/// <summary>Standards and data that lie beside the repository, or where DUPLEX_SHARED says.</summary>
internal static class SharedFolder
{
    /// <summary>The full path of a folder in it; skips the test where it is not there.</summary>
    public static string Of(params ReadOnlySpan<string> path)
    {
        var shared = Environment.GetEnvironmentVariable("DUPLEX_SHARED") is { Length: > 0 } given ? given : Path.Combine(Repository.Root, "..", "shared");
        var folder = Path.GetFullPath(Path.Combine([shared, .. path]));
        if (!Directory.Exists(folder))
        {
            Assert.Skip($"{folder} does not exist; set DUPLEX_SHARED to the folder with the shared standards and data.");
        }

        return folder;
    }
}
