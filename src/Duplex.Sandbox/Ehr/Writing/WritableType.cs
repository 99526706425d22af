using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Fhir;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>A resource type that clients may write: what it needs, what the EHR adds, and how it may go wrong.</summary>
internal abstract class WritableType
{
    public abstract string Type { get; }

    /// <summary>First letters of the ids that the EHR gives.</summary>
    public abstract string IdPrefix { get; }

    public abstract SandboxEventKind Stored { get; }

    public abstract SandboxEventKind Updated { get; }

    public virtual SandboxEventKind Lost => SandboxEventKind.WriteLost;

    /// <summary>True where it may be part of a transaction and be updated by condition.</summary>
    public virtual bool IsTakenInTransactions => false;

    /// <summary>True where clients may delete it; what was signed, ordered or reported stays, and is marked as an error.</summary>
    public virtual bool IsDeletable => false;

    /// <summary>The element that says whose chart it belongs to.</summary>
    public virtual string PatientElement => "subject";

    /// <summary>False where the practice doesn't take this type from clients.</summary>
    public virtual bool IsTaken(PracticeRules rules) => true;

    /// <summary>What is wrong with the resource by itself.</summary>
    public abstract IEnumerable<FhirIssue> CheckShape(JsonObject resource);

    /// <summary>What is wrong with it in this chart; its shape is right.</summary>
    public abstract IEnumerable<FhirIssue> CheckPlace(ChartView chart, JsonObject resource);

    /// <summary>Why the current version can't be changed to this one.</summary>
    public virtual IEnumerable<FhirIssue> CheckChange(JsonObject resource, JsonObject current) => [];

    /// <summary>Adds what the EHR adds.</summary>
    public virtual void Complete(JsonObject resource, DateTimeOffset now)
    {
    }

    /// <summary>What else changes in the chart once it is filed as new.</summary>
    public virtual void AfterFiling(SqliteConnection connection, JsonObject resource, DateTimeOffset now)
    {
    }

    /// <summary>True when an update brings nothing new.</summary>
    public virtual bool IsSame(JsonObject updated, JsonObject current)
    {
        var (one, other) = (updated.Copy(), current.Copy());
        one.Remove("meta");
        other.Remove("meta");
        return one.HasSameContent(other);
    }

    /// <summary>Changes what is stored, as alter, truncate, misfile and signature-lost do.</summary>
    public virtual void Deviate(SqliteConnection connection, JsonObject resource, Deviation deviation)
    {
        if (deviation.Kind == DeviationKind.Misfile)
        {
            Misfiling.ToPatient(connection, resource, PatientElement, deviation.To);
        }
    }

    /// <summary>US Core lets a client retract with id, status and subject alone: the rest stays as it was.</summary>
    public static bool IsRetraction(JsonObject resource) => resource["status"].Text() == "entered-in-error";
}
