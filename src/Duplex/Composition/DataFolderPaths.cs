using Duplex.Configuration;

namespace Duplex.Composition;

/// <summary>Where things lie in a data folder. Names only: nothing here opens or creates.</summary>
internal sealed class DataFolderPaths(string root)
{
    public const string Variable = "DUPLEX_DATA";

    public string Root { get; } = Path.GetFullPath(root);

    public string Intake => Path.Combine(Root, "intake.db");

    public string State => Path.Combine(Root, "state.db");

    public string Storage => Path.Combine(Root, StorageOptions.FileName);

    public string Keys => Path.Combine(Root, "keys");

    public string InstallationKey => Path.Combine(Keys, "installation.key");

    public string TokenSigningKey => Path.Combine(Keys, "token-signing.jwk");

    public string OperatorToken => Path.Combine(Keys, "operator.token");

    public string Sandbox => Path.Combine(Root, "sandbox");

    public string SandboxDatabase => Path.Combine(Sandbox, "sandbox.db");

    public string LaboratoryDatabase => Path.Combine(Sandbox, "lab.db");

    public string UsedAssertions => Path.Combine(Root, "tokens.db");

    public string Run => Path.Combine(Root, "run.json");

    public string Lock => Path.Combine(Root, "lock");

    public string Apps => Path.Combine(Root, "apps");

    /// <summary>What may lie in a folder that becomes a data folder: where its state is, and what another node of the installation has.</summary>
    public IReadOnlyList<string> Given => [Storage, Keys, Apps];

    /// <summary>Every folder below the root, parents first.</summary>
    public IEnumerable<string> Folders => [Keys, Path.Combine(Keys, "apps"), Path.Combine(Keys, "connections"), Apps, Sandbox];

    public string AppKey(string app) => Path.Combine(Keys, "apps", app + ".jwk");

    public string AppFile(string app) => Path.Combine(Apps, app + ".yaml");

    /// <summary>The named folder, else the one of the environment, else <c>data</c> under the current folder.</summary>
    public static DataFolderPaths Of(string? named)
    {
        var fromEnvironment = Environment.GetEnvironmentVariable(Variable);
        return new DataFolderPaths(named ?? (string.IsNullOrWhiteSpace(fromEnvironment) ? "data" : fromEnvironment));
    }
}
