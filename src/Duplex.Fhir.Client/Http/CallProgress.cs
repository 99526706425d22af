using Duplex.Fhir.Client.Answers;

namespace Duplex.Fhir.Client.Http;

/// <summary>How far the tries of one call have come.</summary>
internal sealed class CallProgress(long started)
{
    public long Started { get; } = started;

    public int Attempts { get; set; }

    public FhirResult? Last { get; set; }
}
