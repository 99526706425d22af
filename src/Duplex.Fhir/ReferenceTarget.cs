namespace Duplex.Fhir;

/// <summary>What a literal reference points to.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="ResourceType">The type, where the form tells it.</param>
/// <param name="Id">The logical id; of a contained resource the fragment; of a URN the whole URN; of a conditional reference the query.</param>
/// <param name="VersionId">The version after <c>/_history/</c>, or null.</param>
/// <param name="BaseUrl">The server's address of an absolute reference, without the last slash.</param>
public readonly record struct ReferenceTarget(ReferenceKind Kind, string? ResourceType, string? Id, string? VersionId, string? BaseUrl)
{
    /// <summary><c>Patient/123</c>, whatever server and version; null where there is no type and id.</summary>
    public string? TypeAndId => Kind is ReferenceKind.Relative or ReferenceKind.Absolute ? $"{ResourceType}/{Id}" : null;
}
