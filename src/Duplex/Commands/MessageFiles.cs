using Duplex.Transports.Files;

namespace Duplex.Commands;

/// <summary>Files of HL7 v2 messages that a command was given.</summary>
internal static class MessageFiles
{
    /// <exception cref="CommandFailure">There is nothing there, or it cannot be listed.</exception>
    public static IReadOnlyList<Hl7v2FileName> List(string path)
    {
        try
        {
            return Hl7v2Files.List(path);
        }
        catch (FileNotFoundException)
        {
            throw new CommandFailure($"There is no file or folder {path}.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{path} cannot be listed; check the rights on it and on the folders in it.", inner: unreadable);
        }
    }
}
