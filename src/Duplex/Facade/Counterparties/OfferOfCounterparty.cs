using Duplex.Facade.Interactions;
using Duplex.Facade.Resources;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Duplex.Vendors;

namespace Duplex.Facade.Counterparties;

/// <summary>
/// What is offered on a connection with a counterparty: live what it says of itself and its scopes allow, from the chart the rest. The
/// first form of readiness.
/// </summary>
internal static class OfferOfCounterparty
{
    private const string Waits =
        "Writes wait up to 10 s (Prefer: wait=N, respond-async): 201 (200 for a change) once the EHR took it, else 202 with the address of its loop. Idempotency-Key, If-None-Exist and If-Match are honoured. ";

    private static readonly string[] Reads = ["read", "vread", "history-instance", "search-type"];
    private static readonly string[] Writes = ["create", "update", "delete"];
    private static readonly string[] FromChart = ["read", "vread", "history-instance", "search-type"];

    public static async ValueTask<OfferedServer> OfAsync(FacadeConnection connection, CancellationToken cancellationToken)
    {
        var access = await CounterpartyAccess.OfAsync(connection, cancellationToken);
        return new OfferedServer
        {
            Types = [.. FhirModel.ResourceTypes.Where(IsServed).Select(type => OfType(type, connection, access))],
            Interactions = access.Server?.Interactions.Contains("transaction") == true ? ["transaction", "batch"] : ["batch"],
            Documentation = access.Server is null
                ? "The EHR could not be asked what it offers, so that everything is tried."
                : "Reads are live at the EHR; a type that it does not offer, or does not grant, is answered from the chart, with a Warning that says how old it is.",
        };
    }

    /// <summary>What makes no sense on its own, or is no content of a chart.</summary>
    private static bool IsServed(string type) => type is not ("Bundle" or "Parameters" or "OperationOutcome" or "CapabilityStatement" or "Subscription");

    private static OfferedType OfType(string type, FacadeConnection connection, CounterpartyAccess access)
    {
        if (!access.Lets(type, "read") && !access.Lets(type, "search-type"))
        {
            return OfChart(type) with { Documentation = $"From the chart only. {access.Obstacle(type, "read")}" };
        }

        var server = access.Find(type);
        var (orders, documentation) = WithOrders(type, connection);
        var isPlain = type != "ServiceRequest" || connection.Orders is null;
        var writes = isPlain ? WritesOf(type, access) : orders;
        return new OfferedType(type)
        {
            Interactions = [.. Reads.Where(code => access.Lets(type, code)), .. writes, .. isPlain && writes.Contains("update") && type != "DocumentReference" ? ["patch"] : Array.Empty<string>()],
            SearchParameters = ParametersOf(type, server),
            SearchIncludes = IncludesOf(type),
            Profiles = server is null ? [] : [.. server.Profiles.Order(StringComparer.Ordinal)],
            SearchRevIncludes = server is null ? [] : [.. server.RevIncludes.Order(StringComparer.Ordinal)],
            Versioning = server?.Versioning ?? "no-version",
            ReadHistory = server?.ReadHistory == true,
            ConditionalCreate = writes.Contains("create"),
            ConditionalRead = "full-support",
            ConditionalUpdate = isPlain && writes.Contains("update") && access.Lets(type, "search-type"),
            ConditionalDelete = isPlain && writes.Contains("delete") && access.Lets(type, "search-type") ? "single" : "not-supported",
            Documentation = documentation.Length > 0 ? documentation : writes.Length > 0 ? Waits : "",
        };
    }

    private static OfferedType OfChart(string type) => new(type)
    {
        Interactions = FromChart,
        SearchParameters = [.. SearchParameters.Of(type).Where(parameter => !parameter.IsSpecial).Select(Offered)],
        SearchIncludes = IncludesOf(type),
        Versioning = "versioned",
        ReadHistory = true,
        ConditionalRead = "full-support",
    };

    private static string[] WritesOf(string type, CounterpartyAccess access) => ResourceWrites.IsOfPatient(type)
        ? [.. Writes.Where(code => access.Lets(type, code))]
        : [];

    private static (string[] Interactions, string Documentation) WithOrders(string type, FacadeConnection connection) => (type, connection.Orders) switch
    {
        ("DocumentReference", _) => ([], Waits + "A final note needs an attestation (Provenance); without one it is filed preliminary. An update can retract a note, and nothing else."),
        ("ServiceRequest", { Write: true }) => (["create", "update"], Waits + "The order goes to the EHR and then to the laboratory. An update can revoke it, and nothing else."),
        ("ServiceRequest", { }) => (["create"], "The EHR takes no orders: a POST goes to the laboratory only and is answered 202 with the address of its loop, where it can be cancelled (POST {loop}/cancel)."),
        _ => ([], ""),
    };

    /// <summary>What the EHR searches by, and what is checked here within one patient, where it searches the type by patient.</summary>
    private static IReadOnlyList<OfferedParameter> ParametersOf(string type, ServerType? server) =>
    [
        .. SearchParameters.Of(type)
            .Where(parameter => !parameter.IsSpecial)
            .Where(parameter => server is null || server.SearchParameters.ContainsKey(parameter.Code) || server.SearchParameters.ContainsKey("patient") || server.SearchParameters.ContainsKey("subject"))
            .Select(parameter => server is null || server.SearchParameters.ContainsKey(parameter.Code) ? Offered(parameter)
                : Offered(parameter) with { Documentation = "The EHR does not search by it: checked here, within one patient." }),
    ];

    private static OfferedParameter Offered(SearchParameterDefinition parameter) => new(parameter.Code, parameter.Type.ToString().ToLowerInvariant());

    private static IReadOnlyList<string> IncludesOf(string type) =>
        [.. SearchParameters.Of(type).Where(parameter => parameter.Type == SearchParameterType.Reference).Select(parameter => $"{type}:{parameter.Code}")];
}
