using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>What a write will do, after its shape and its target were checked; nothing is stored yet.</summary>
/// <param name="Kind">Type of the resource.</param>
/// <param name="Action">What it comes to.</param>
/// <param name="Resource">What is to be stored; its own tree.</param>
/// <param name="Current">The version that is here now, if any.</param>
/// <param name="Issues">Why it is refused; empty when it isn't.</param>
internal sealed record WritePlan(
    WritableType Kind, WriteAction Action, JsonObject Resource, ResourceVersion? Current, IReadOnlyList<FhirIssue> Issues)
{
    public string? Patient => Resource.PatientId();

    public static WritePlan Of(SqliteConnection connection, AskedWrite asked)
    {
        var kind = asked.Kind;
        var shape = asked.IsUpdate ? [] : kind.CheckShape(asked.Resource).ToList();
        if (shape.Count > 0)
        {
            return Refused(asked, shape);
        }

        var (current, issue) = WriteTarget.Find(connection, asked);
        if (issue is not null)
        {
            return Refused(asked, [issue]);
        }

        if (current is null)
        {
            return new WritePlan(kind, WriteAction.Create, asked.Resource.Copy(), null, asked.IsUpdate ? [.. kind.CheckShape(asked.Resource)] : []);
        }

        return asked.IsUpdate ? Update(asked, current) : new WritePlan(kind, WriteAction.Nothing, current.Resource(), current, []);
    }

    /// <summary>What is wrong with it in this chart.</summary>
    public IReadOnlyList<FhirIssue> CheckPlace(ChartView chart) =>
        Action == WriteAction.Nothing || (Action == WriteAction.Update && WritableType.IsRetraction(Resource)) ? [] : [.. Kind.CheckPlace(chart, Resource)];

    private static WritePlan Update(AskedWrite asked, ResourceVersion current)
    {
        var (kind, now) = (asked.Kind, current.Resource());
        if (asked.Resource[kind.PatientElement].ReferencedId("Patient") != now[kind.PatientElement].ReferencedId("Patient"))
        {
            return Refused(asked, [new FhirIssue(
                422, "business-rule", $"{kind.PatientElement} can't change; retract the {kind.Type} and file a new one.", $"{kind.Type}.{kind.PatientElement}")]);
        }

        if (WritableType.IsRetraction(asked.Resource))
        {
            now["status"] = asked.Resource["status"]!.DeepClone();
            return new WritePlan(kind, WriteAction.Update, now, current, []);
        }

        var locked = kind.CheckChange(asked.Resource, now).ToList();
        return new WritePlan(kind, WriteAction.Update, asked.Resource.Copy(), current, locked.Count > 0 ? locked : [.. kind.CheckShape(asked.Resource)]);
    }

    private static WritePlan Refused(AskedWrite asked, IReadOnlyList<FhirIssue> issues) =>
        new(asked.Kind, WriteAction.Nothing, asked.Resource, null, issues);
}
