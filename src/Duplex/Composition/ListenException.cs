namespace Duplex.Composition;

/// <summary>A port that Duplex should listen on cannot be had.</summary>
internal sealed class ListenException(string message, Exception inner) : Exception(message, inner)
{
    public static ListenException Of(IOException taken) =>
        new($"Duplex cannot listen: {taken.Message.TrimEnd('.')}; stop the other program, or name another port.", taken);
}
