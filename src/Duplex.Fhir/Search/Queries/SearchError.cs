namespace Duplex.Fhir.Search;

/// <summary>A parameter that can't be used.</summary>
/// <param name="Parameter">Its name, or its position where the name is none.</param>
/// <param name="Message">What is wrong and what would be right; holds no value that was searched for.</param>
public sealed record SearchError(string Parameter, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Parameter}: {Message}";
}
