namespace Duplex.Configuration;

/// <summary>One thing that is wrong in a configuration file.</summary>
/// <param name="File">As the person named it.</param>
/// <param name="Line">1 for the first; 0 where the folder itself is to blame.</param>
/// <param name="Wrong">What is wrong. Secrets never occur in it.</param>
/// <param name="Right">What would be right.</param>
public sealed record ConfigurationError(string File, int Line, string Wrong, string Right)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Wrong}; {Right}." : $"{File}: {Wrong}; {Right}.";
}
