using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Facade.Sensitivity;

/// <summary>
/// A counterparty as one caller sees it: what is withheld from the caller is not there, whatever it is read for - to be shown, compared,
/// changed or counted. A search's number of all is given only where nothing of it can be hidden.
/// </summary>
internal sealed class VisibleReader(IConnectionReader reader, WithheldContent content) : IConnectionReader
{
    /// <summary>What is said of a resource that is not there, and of one that is withheld.</summary>
    public static readonly ConnectionAnswer Absent = new(StatusCodes.Status404NotFound, ReadOnlyMemory<byte>.Empty);

    public string BaseAddress => reader.BaseAddress;

    public static IConnectionReader Of(IConnectionReader reader, WithheldContent content) => content.HidesNothing ? reader : new VisibleReader(reader, content);

    public async ValueTask<ConnectionAnswer> ReadAsync(string resourceType, string id, CancellationToken cancellationToken) =>
        Visible(await reader.ReadAsync(resourceType, id, cancellationToken));

    public async ValueTask<ConnectionAnswer> SearchAsync(
        string resourceType, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken) =>
        Visible(await reader.SearchAsync(resourceType, parameters, cancellationToken));

    public async ValueTask<ConnectionAnswer> FollowAsync(string address, CancellationToken cancellationToken) =>
        Visible(await reader.FollowAsync(address, cancellationToken));

    private ConnectionAnswer Visible(ConnectionAnswer answer)
    {
        if (!answer.IsOk || Parse(answer.Body) is not { } resource)
        {
            return answer;
        }

        return !content.Keep(resource) ? Absent
            : WithheldContent.HoldsOthers(resource) ? answer with { Body = Encoding.UTF8.GetBytes(resource.ToJsonString(FacadeJson.Options)) }
            : answer;
    }

    private static JsonObject? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonNode.Parse(body.Span) as JsonObject;
        }
        catch (JsonException)
        {
            // Not FHIR: each reader of it says so in its own way.
            return null;
        }
    }
}
