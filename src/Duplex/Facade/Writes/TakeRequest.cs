namespace Duplex.Facade.Writes;

/// <summary>The first steps of every write: from the request's bytes to a resource.</summary>
internal sealed class TakeRequest(CheckMediaType checkMediaType, ReadPreferences readPreferences, ReadBody readBody, ParseStrictly parseStrictly)
{
    public IReadOnlyList<IWriteStep<WriteSubmission>> Steps { get; } = [checkMediaType, readPreferences, readBody, parseStrictly];
}
