namespace Duplex.Vendors.FhirR4;

/// <summary>The resource types that this dialect plans for, and the Bundle that a transaction is.</summary>
internal static class ResourceTypes
{
    public const string Bundle = "Bundle";
    public const string DiagnosticReport = "DiagnosticReport";
    public const string DocumentReference = "DocumentReference";
    public const string Observation = "Observation";
    public const string ServiceRequest = "ServiceRequest";
    public const string Task = "Task";

    /// <summary>No type: what a part is that creates several resources together.</summary>
    public const string Transaction = "transaction";
}
