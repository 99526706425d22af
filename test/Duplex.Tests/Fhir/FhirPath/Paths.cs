using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;

namespace Duplex.Tests.Fhir.FhirPath;

/// <summary>Short ways to evaluate in tests.</summary>
internal static class Paths
{
    public static readonly FhirPathContext Context = new() { Now = new DateTimeOffset(2026, 3, 4, 10, 30, 0, TimeSpan.Zero) };

    // Synthetic: nobody of this name is meant.
    public static readonly Resource Patient = Parse("""
        {"resourceType":"Patient","id":"p1","active":true,"birthDate":"1980-02-03","gender":"female",
         "contained":[{"resourceType":"Organization","id":"o1","name":"Synthetic Clinic"}],
         "managingOrganization":{"reference":"#o1"},
         "generalPractitioner":[{"reference":"Practitioner/d1"},{"reference":"Organization/x"}],
         "name":[{"use":"official","family":"Synthetic","given":["Ann","Bea"]},{"use":"usual","given":["Annie"]}],
         "multipleBirthInteger":2}
        """);

    public static Resource Parse(string json) => FhirJson.Parse(Encoding.UTF8.GetBytes(json), FhirReadMode.Lenient).Resource!;

    public static FhirPathItems Run(string expression, Base? input = null, FhirPathContext? context = null) =>
        FhirPathExpression.Compile(expression).Evaluate(input ?? Patient, context ?? Context);

    /// <summary>The items' texts, separated by commas; empty for the empty collection.</summary>
    public static string Show(string expression, Base? input = null, FhirPathContext? context = null) =>
        string.Join(",", Run(expression, input, context));

    public static FhirPathException Fails(string expression, FhirPathContext? context = null) =>
        Xunit.Assert.Throws<FhirPathException>(() => Run(expression, null, context));
}
