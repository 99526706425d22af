using System.Text.Json.Nodes;
using Duplex.Facade.Sensitivity;

namespace Duplex.Facade.Reading;

/// <summary>
/// Whether a resource's earlier versions are withheld: today's labels hold for all of them, since what was labelled late was no less
/// sensitive before. Of a deleted resource the last version with content tells.
/// </summary>
internal static class HiddenHistory
{
    public static async ValueTask<bool> IsAsync(FacadeCall call, string type, string id, CancellationToken cancellationToken)
    {
        var content = WithheldContent.For(call);
        if (content.HidesNothing)
        {
            return false;
        }

        var reader = call.Connection.Reader;
        var now = await reader.ReadAsync(type, id, cancellationToken);
        if (now.Status != StatusCodes.Status410Gone)
        {
            return ReadCounterparty.Read(now).Json is { } current && !content.Keep(current);
        }

        var history = ReadCounterparty.Read(await reader.FollowAsync($"{reader.BaseAddress}/{type}/{id}/_history", cancellationToken)).Json;
        return (history?["entry"] as JsonArray)?.Select(entry => (entry as JsonObject)?["resource"]).OfType<JsonObject>().FirstOrDefault() is not { } last || !content.Keep(last);
    }
}
