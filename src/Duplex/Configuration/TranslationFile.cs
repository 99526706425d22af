using Duplex.Translation;

namespace Duplex.Configuration;

/// <summary>A connection's file, or one that holds the keys of its section <c>translation</c> alone.</summary>
/// <param name="Authorities">Every authority that the file names.</param>
internal sealed record TranslationFile(TranslationRules Rules, AssigningAuthorities Authorities)
{
    public static TranslationFile None { get; } = new(TranslationRules.None, AssigningAuthorities.None);

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static (TranslationFile? File, IReadOnlyList<ConfigurationError> Errors) Read(
        string path, IReadOnlyCollection<Dialect> dialects, Func<ConnectionOptions, AssigningAuthorities> authoritiesOf)
    {
        var file = new ConfigurationFile(path);
        using var text = File.OpenText(path);
        if (file.Read(text) is not { } root)
        {
            return (null, file.Errors);
        }

        if (root.Has("connection"))
        {
            var connection = ConnectionFileReader.Read(file, root, dialects);
            return (connection is null ? null : new TranslationFile(connection.Translation, authoritiesOf(connection)), file.Errors);
        }

        var rules = TranslationSection.ReadKeys(root, null);
        return (file.Errors.Count > 0 ? null : new TranslationFile(rules, new AssigningAuthorities(rules.Authorities)), file.Errors);
    }

    /// <summary>Options of a run without an installation: ids are the same in every run and on every machine.</summary>
    public TranslationOptions Options(Func<string, string> idOf) => Rules.Options(Authorities, idOf);
}
