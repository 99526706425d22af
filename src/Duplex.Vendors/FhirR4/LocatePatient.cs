using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Search;

namespace Duplex.Vendors.FhirR4;

/// <summary>Finds the one chart that carries an identifier, and whose demographics agree. Anything else is for a person.</summary>
internal sealed class LocatePatient(FhirRestClient client)
{
    private const string Place = "Patient";

    public async ValueTask<LocateOutcome> LocateAsync(TargetExpectation expected, CancellationToken cancellationToken)
    {
        var page = await client.SearchAsync(
            Place, [QueryParameter.Token("identifier", expected.IdentifierSystem, expected.IdentifierValue)], cancellationToken);
        if (ReadFailure.From(page.Result, Place) is { } failure)
        {
            return failure.MayPass
                ? new LocateOutcome(LocateVerdict.Unreachable, Problem: failure.Problem, RetryAfter: failure.RetryAfter)
                : LocateOutcome.Uncertain(failure.Problem);
        }

        if (!page.IsBundle)
        {
            return Uncertain("The counterparty's answer to the search for the patient is no Bundle; somebody must name the chart.");
        }

        var patients = page.Matches.Select(match => Bodies.Read(match)).ToArray();

        // A server that ignores the parameter lists everybody: one who happens to be alone there is not therefore the right one.
        if (patients.Any(patient => !BodyIdentifiers.Has(patient, expected.IdentifierSystem, expected.IdentifierValue)))
        {
            return Uncertain("The counterparty's search gives patients that were not asked for; somebody must name the chart.");
        }

        return patients switch
        {
            [] when page.Continuation == SearchContinuation.End => Uncertain(
                "The counterparty has no patient with this identifier; the patient must be registered there, or the sender's identifier corrected."),
            [{ } patient] when page.Continuation == SearchContinuation.End => Of(expected, patient),
            _ => Uncertain("The counterparty has several patients with this identifier; somebody must say which chart is the right one."),
        };
    }

    private static LocateOutcome Of(TargetExpectation expected, JsonObject patient) =>
        PatientAgreement.Contradiction(expected, patient, Place) is { } contradiction ? LocateOutcome.Uncertain(contradiction)
        : Bodies.Text(patient, "id") is { Length: > 0 } id ? new LocateOutcome(LocateVerdict.Located, $"{Place}/{id}")
        : Uncertain("The counterparty's search gives a patient without an id; somebody must name the chart.");

    private static LocateOutcome Uncertain(string sentence) => LocateOutcome.Uncertain(new Problem(HoldCodes.PatientUncertain, Place, sentence));
}
