namespace Duplex.Configuration;

public enum SecretSource
{
    /// <summary>The value of an environment variable.</summary>
    Environment,

    /// <summary>The content of a file; a relative path starts in the data folder.</summary>
    File,
}

/// <summary>Where a secret lies. Configuration never holds the secret itself.</summary>
public readonly record struct SecretReference(SecretSource Source, string Name)
{
    private const string EnvironmentPrefix = "env:";
    private const string FilePrefix = "file:";

    /// <summary>Reads <c>env:NAME</c> or <c>file:PATH</c>.</summary>
    public static bool TryParse(string text, out SecretReference reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        reference = text switch
        {
            _ when text.StartsWith(EnvironmentPrefix, StringComparison.Ordinal) => new(SecretSource.Environment, text[EnvironmentPrefix.Length..]),
            _ when text.StartsWith(FilePrefix, StringComparison.Ordinal) => new(SecretSource.File, text[FilePrefix.Length..]),
            _ => default,
        };
        return !string.IsNullOrWhiteSpace(reference.Name);
    }

    /// <summary>The path of a file reference.</summary>
    public string PathIn(string dataFolder) => Path.GetFullPath(Name, Path.GetFullPath(dataFolder));

    public override string ToString() => Source == SecretSource.Environment ? EnvironmentPrefix + Name : FilePrefix + Name;
}
