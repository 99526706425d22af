using System.Globalization;
using Duplex.Chart.Subscriptions;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Subscriptions;

/// <summary>A subscription as an answer.</summary>
internal static class SubscriptionAnswers
{
    /// <param name="secret">Told once, when it is made or replaced.</param>
    public static FhirResult Of(int status, SubscriptionState state, ReadOnlyMemory<byte> body, string? secret = null)
    {
        var resource = SubscriptionResource.Of(state, body);
        if (secret is not null && resource.Channel is { } channel)
        {
            channel.Extension.Add(new Extension { Url = SubscriptionRequests.SecretUrl, Value = new FhirString(secret) });
        }

        return new FhirResult(status, FhirJson.Serialize(resource))
            .With("ETag", ETagOf(state))
            .With("Last-Modified", state.ChangedAt.ToDateTimeOffset().ToString("R", CultureInfo.InvariantCulture));
    }

    public static string ETagOf(SubscriptionState state) => $"W/\"{state.Version.ToString(CultureInfo.InvariantCulture)}\"";

    /// <summary>The request is for another version than there is; null: it is not.</summary>
    public static FhirResult? RefuseStale(HttpRequest request, SubscriptionState state)
    {
        var wanted = request.Headers.IfMatch.ToString();
        return wanted.Length == 0 || wanted == ETagOf(state) || wanted == "*"
            ? null
            : FhirResult.Outcome(Microsoft.AspNetCore.Http.StatusCodes.Status412PreconditionFailed, "conflict", "The subscription has another version than If-Match names; read it again.");
    }
}
