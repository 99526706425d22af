using Duplex.Fhir.Model;

namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0004 where the message does not tell a class.</summary>
internal static class PatientClasses
{
    public static Coding Unknown() => new() { System = CodeSystems.TableOf("0004"), Code = "U", Display = "Unknown" };
}
