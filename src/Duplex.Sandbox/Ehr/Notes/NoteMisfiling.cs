using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Notes;

/// <summary>Moves a note to an encounter or a type that the sender didn't mean.</summary>
internal static class NoteMisfiling
{
    public static void ToEncounter(SqliteConnection connection, JsonObject note, string? to)
    {
        var right = note.Walk("context.encounter").Select(one => one.ReferencedId("Encounter")).FirstOrDefault();
        var patient = note["subject"].ReferencedId("Patient")!;
        var wrong = to
            ?? connection.ResourcesOfPatient("Encounter", patient).Select(one => one.Id).FirstOrDefault(id => id != right)
            ?? connection.ResourcesOfType("Encounter").Select(one => one.Id).First(id => id != right);
        var context = note["context"] as JsonObject;
        if (context is null)
        {
            note["context"] = context = [];
        }

        context["encounter"] = new JsonArray(JsonElements.Reference("Encounter", wrong));
    }

    public static void ToType(JsonObject note, string? to)
    {
        const string Progress = "11506-3";
        const string Discharge = "18842-5";
        var code = to ?? (note.FirstText("type.coding.code") == Progress ? Discharge : Progress);
        note["type"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = code }) };
    }
}
