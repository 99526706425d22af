using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;

namespace Duplex.Vendors.FhirR4;

/// <summary>Carries out interactions at a FHIR R4 server. Each step lies in a file of its own.</summary>
/// <param name="client">Stays the caller's.</param>
/// <param name="capabilities">What the server says of itself; null: everything is tried.</param>
public sealed class FhirR4Connector(FhirRestClient client, FhirR4Options options, IServerCapabilities? capabilities = null) : IConnector
{
    private readonly LocatePatient _locate = new(client);
    private readonly CheckTarget _check = new(client);
    private readonly SendPart _send = new(client, capabilities);
    private readonly FindPart _find = new(client, capabilities);
    private readonly ReadBackParts _readBack = new(client);

    public string Format => "fhir-r4";

    public TimeSpan SettlingTime => options.SettlingTime;

    public PlanOutcome Plan(DeliveryJob job) => PlanInteraction.From(job, options.NoteParts);

    public ValueTask<TargetCheck> CheckTargetAsync(DeliveryJob job, CancellationToken cancellationToken) =>
        _check.CheckAsync(job, cancellationToken);

    public ValueTask<LocateOutcome> LocateAsync(TargetExpectation expectation, CancellationToken cancellationToken) =>
        _locate.LocateAsync(expectation, cancellationToken);

    public ValueTask<SendOutcome> SendAsync(Part part, IReadOnlyList<Part> earlier, CancellationToken cancellationToken) =>
        _send.SendAsync(part, earlier, cancellationToken);

    public ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken) =>
        _find.FindAsync(part, cancellationToken);

    public ValueTask<ReadBackOutcome> ReadBackAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken) =>
        _readBack.ReadAsync(parts, cancellationToken);
}
