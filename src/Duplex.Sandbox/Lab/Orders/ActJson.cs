using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duplex.Sandbox.Lab.Orders;

/// <summary>Acts as <c>lab.db</c> keeps them.</summary>
internal static class ActJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    public static string Write(LabAct act) => JsonSerializer.Serialize(act, Options);

    public static LabAct Read(string json) =>
        JsonSerializer.Deserialize<LabAct>(json, Options) ?? throw new InvalidDataException("An act in lab.db is null.");
}
