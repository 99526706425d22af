using Duplex.Configuration;
using Duplex.Engine.Identity;
using Duplex.Transports.FhirRest;
using Duplex.Transports.Smart.Client;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Composition;

/// <summary>Asks a counterparty for a token with a key that is not in use yet.</summary>
internal static class KeyTrial
{
    /// <summary>Why it gives none, in a sentence; null: the key works.</summary>
    public static async Task<string?> FaultAsync(FhirOptions fhir, SmartSigningKey key, IIdSource ids, TimeProvider time, CancellationToken cancellationToken)
    {
        using var handler = FhirRestTransport.CreateHandler(new FhirRestLimits());
        using var call = new OAuthCall(handler, fhir.Timeout, time);
        var options = new BackendServicesOptions { FhirBase = fhir.Base, ClientId = fhir.Client, Scopes = fhir.Scopes };
        var result = await new BackendServicesTokenSource(options, key, call, ids, time).GetAsync(null, cancellationToken);
        return result.Token is null ? result.Failure!.Sentence : null;
    }
}
