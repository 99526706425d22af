using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Duplex.Chart.Subscriptions;

/// <summary>Writes notifications as R4 carries them: a Bundle of type history whose first entry is the status, as Parameters (Subscriptions R5 Backport 1.1).</summary>
public static class NotificationBundle
{
    private const string FacadeSegment = "/fhir/";
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Notification notification)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var output = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Bundle");
            json.WriteString("id", notification.Id.ToString("D"));
            WriteProfile(json, BackportUrls.NotificationProfile);
            json.WriteString("type", "history");
            json.WriteString("timestamp", notification.At.ToString());
            json.WriteStartArray("entry");
            json.WriteStartObject();
            json.WriteString("fullUrl", $"urn:uuid:{notification.Id:D}");
            json.WritePropertyName("resource");
            WriteStatus(json, notification);
            WriteRequest(json, "GET", $"Subscription/{notification.State.Id}/$status", "200");
            json.WriteEndObject();
            if (notification.Content != PayloadContent.Empty)
            {
                foreach (var told in notification.Events.Where(told => told.Event.Kind != SubscriptionEventKind.LoopStep))
                {
                    WriteEntry(json, notification, told);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>The status alone: the Parameters resource of <c>$status</c>.</summary>
    public static byte[] WriteStatus(Notification notification)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var output = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            WriteStatus(json, notification);
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>The address of what an event is about.</summary>
    public static string FocusOf(string facade, SubscriptionEvent told)
    {
        ArgumentNullException.ThrowIfNull(facade);
        ArgumentNullException.ThrowIfNull(told);
        return told.Kind == SubscriptionEventKind.LoopStep
            ? $"{facade[..facade.LastIndexOf(FacadeSegment, StringComparison.Ordinal)]}/api/loops/{told.Reference}"
            : $"{facade}/{told.Reference}";
    }

    private static void WriteStatus(Utf8JsonWriter json, Notification notification)
    {
        var state = notification.State;
        json.WriteStartObject();
        json.WriteString("resourceType", "Parameters");
        json.WriteString("id", notification.Id.ToString("D"));
        WriteProfile(json, BackportUrls.StatusProfile);
        json.WriteStartArray("parameter");
        json.WriteStartObject();
        json.WriteString("name", "subscription");
        json.WriteStartObject("valueReference");
        json.WriteString("reference", $"{state.Facade}/Subscription/{state.Id}");
        json.WriteEndObject();
        json.WriteEndObject();
        if (notification.Topic is { } topic && notification.Content != PayloadContent.Empty)
        {
            WriteParameter(json, "topic", "valueCanonical", topic.Url);
        }

        WriteParameter(json, "status", "valueCode", SubscriptionCodes.CodeOf(state.Status));
        WriteParameter(json, "type", "valueCode", CodeOf(notification.Kind));
        WriteParameter(json, "events-since-subscription-start", "valueString", Number(CountOf(notification)));
        foreach (var told in notification.Events)
        {
            WriteEvent(json, notification, told.Event);
        }

        if (state.Error.Length > 0)
        {
            json.WriteStartObject();
            json.WriteString("name", "error");
            json.WriteStartObject("valueCodeableConcept");
            json.WriteString("text", state.Error);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, Notification notification, SubscriptionEvent told)
    {
        json.WriteStartObject();
        json.WriteString("name", "notification-event");
        json.WriteStartArray("part");
        WriteParameter(json, "event-number", "valueString", Number(told.Number));
        WriteParameter(json, "timestamp", "valueInstant", told.At.ToString());
        if (notification.Content != PayloadContent.Empty)
        {
            json.WriteStartObject();
            json.WriteString("name", "focus");
            json.WriteStartObject("valueReference");
            json.WriteString("reference", FocusOf(notification.State.Facade, told));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, Notification notification, NotifiedEvent told)
    {
        json.WriteStartObject();
        json.WriteString("fullUrl", FocusOf(notification.State.Facade, told.Event));
        if (!told.Resource.IsEmpty)
        {
            json.WritePropertyName("resource");
            json.WriteRawValue(told.Resource.Span, skipInputValidation: true);
        }

        // As history of a server writes it: created by the client's POST or by the counterparty's id, both of which are a PUT to that address.
        var (method, status) = told.Event.Kind switch
        {
            SubscriptionEventKind.Deleted => ("DELETE", "204"),
            SubscriptionEventKind.Created => ("PUT", "201"),
            _ => ("PUT", "200"),
        };
        WriteRequest(json, method, told.Event.Reference, status);
        json.WriteEndObject();
    }

    private static void WriteRequest(Utf8JsonWriter json, string method, string url, string status)
    {
        json.WriteStartObject("request");
        json.WriteString("method", method);
        json.WriteString("url", url);
        json.WriteEndObject();
        json.WriteStartObject("response");
        json.WriteString("status", status);
        json.WriteEndObject();
    }

    private static void WriteProfile(Utf8JsonWriter json, string profile)
    {
        json.WriteStartObject("meta");
        json.WriteStartArray("profile");
        json.WriteStringValue(profile);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter json, string name, string type, string value)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString(type, value);
        json.WriteEndObject();
    }

    /// <summary>The newest event that the receiver knows of after this message.</summary>
    private static long CountOf(Notification notification) =>
        notification is { Kind: NotificationKind.EventNotification, Events: [.., var last] } ? last.Event.Number : notification.State.LastEvent;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string CodeOf(NotificationKind kind) => kind switch
    {
        NotificationKind.Handshake => "handshake",
        NotificationKind.Heartbeat => "heartbeat",
        NotificationKind.EventNotification => "event-notification",
        NotificationKind.QueryStatus => "query-status",
        _ => "query-event",
    };
}
