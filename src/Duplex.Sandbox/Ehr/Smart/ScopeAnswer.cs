using Duplex.Sandbox.Ehr.Fhir;

namespace Duplex.Sandbox.Ehr.Smart;

/// <summary>The answer to a request whose token allows too little.</summary>
internal static class ScopeAnswer
{
    public static FhirAnswer Missing(string type, char letter)
    {
        var needed = $"system/{type}.{letter}";
        return FhirAnswer.Of(new FhirIssue(403, "forbidden", $"The token lacks the scope {needed}."))
            .With("WWW-Authenticate", $"Bearer realm=\"sandbox\", error=\"insufficient_scope\", scope=\"{needed}\"");
    }
}
