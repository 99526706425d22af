using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Which requests this practice takes, and which scopes they need.</summary>
internal static class OfferedInteractions
{
    public static bool IsTransaction(FhirRequest request, WritableTypes types) =>
        request is { Method: "POST", Path: [] } && types.HasTransactions;

    /// <summary>The scope letters that the request needs; null for an interaction that isn't offered.</summary>
    public static string? LettersOf(FhirRequest request, WritableTypes types) => request switch
    {
        { Method: "GET", Path: [_] } or { Method: "POST", Path: [_, "_search"] } => "s",
        { Method: "GET", Path: [_, not "_history"] or [_, _, "_history"] or [_, _, "_history", _] } => "r",
        { Method: "POST", Path: [var type] } when types.Find(type) is not null => "c",
        { Method: "PUT", Path: [var type, _] } when types.Find(type) is not null => "u",
        { Method: "PUT", Path: [var type] } when types.Find(type) is { IsTakenInTransactions: true } => "cu",
        { Method: "DELETE", Path: [var type, _] } when types.Find(type) is { IsDeletable: true } => "d",
        _ => null,
    };

    public static FhirAnswer NotOffered(FhirRequest request, WritableTypes types)
    {
        var allow = request.Path switch
        {
            [] => types.HasTransactions ? "POST" : "",
            [var type] when types.Find(type) is { } kind => kind.IsTakenInTransactions ? "GET, POST, PUT" : "GET, POST",
            [var type, not "_search"] when types.Find(type) is { } kind => kind.IsDeletable ? "GET, PUT, DELETE" : "GET, PUT",
            [_, "_search"] => "POST",
            _ => "GET",
        };
        return FhirAnswer.Of(new FhirIssue(405, "not-supported", "This EHR does not offer that interaction here.")).With("Allow", allow);
    }
}
