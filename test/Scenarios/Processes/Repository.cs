namespace Duplex.Scenarios.Processes;

/// <summary>Where things lie in the repository that this test assembly was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The program as built beside these tests, in the same configuration.</summary>
    public static string Program { get; } =
        Path.Combine(Root, "src", "Duplex", "bin", Configuration(), Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "duplex.dll");

    /// <summary>FHIR clients of others, as npm packages.</summary>
    public static string Clients { get; } = Path.Combine(Root, "test", "Scenarios", "clients");

    private static string Configuration() => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Duplex.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Duplex.slnx.");
    }
}
