using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Translation;

namespace Duplex.Commands;

/// <summary>Files that say what a site's messages do in their own way.</summary>
internal static class TranslationFiles
{
    /// <exception cref="CommandFailure">The file is not there, or what is wrong with it, one fault a line.</exception>
    public static TranslationFile Read(string path)
    {
        try
        {
            var (file, errors) = TranslationFile.Read(path, ConnectionServices.Dialects, Authorities);
            return file ?? throw new ConfigurationException([.. errors.OrderBy(error => error.Line)]);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFailure($"There is no file {path}.", inner: absent);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{path} cannot be read; check the rights on it.", inner: unreadable);
        }
    }

    // Without the other files of its folder only what the connection itself says is known.
    private static AssigningAuthorities Authorities(ConnectionOptions connection) =>
        Hl7v2Authorities.Of(connection, new DuplexConfiguration { Connections = [connection] });
}
