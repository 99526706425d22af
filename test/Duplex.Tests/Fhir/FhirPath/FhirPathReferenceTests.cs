using Duplex.Fhir.FhirPath;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

public class FhirPathReferenceTests
{
    private const string Families = "Bundle.entry.resource.ofType(Observation).select(id & '=' & subject.resolve().name.family.first())";

    [Theory]
    [InlineData("http://s.example/fhir", "Patient/p2", "o=RightS")]
    [InlineData("http://other.example/fhir", "Patient/p2", "o=RightOther")]
    [InlineData("http://third.example/fhir", "Patient/p2", "o=")]
    [InlineData("http://third.example/fhir", "http://other.example/fhir/Patient/p2", "o=RightOther")]
    [InlineData("http://s.example/fhir", "http://third.example/fhir/Patient/p2", "o=")]
    public void A_relative_reference_means_the_server_of_the_entry_that_holds_it(string server, string reference, string shown) =>
        Assert.Equal(shown, Paths.Show(Families, Paths.Parse($$"""
            {"resourceType":"Bundle","type":"collection","entry":[
             {{Patient("http://s.example/fhir/Patient/p2", "RightS")}},{{Patient("http://other.example/fhir/Patient/p2", "RightOther")}},
             {{Observation($"{server}/Observation/o", reference)}}]}
            """)));

    [Fact]
    public void The_text_of_a_reference_resolves_as_the_reference_does() =>
        Assert.Equal("RightOther", Paths.Show("Bundle.entry.resource.ofType(Observation).subject.reference.resolve().name.family", Paths.Parse($$"""
            {"resourceType":"Bundle","type":"collection","entry":[
             {{Patient("http://s.example/fhir/Patient/p2", "RightS")}},{{Patient("http://other.example/fhir/Patient/p2", "RightOther")}},
             {{Observation("http://other.example/fhir/Observation/o", "Patient/p2")}}]}
            """)));

    [Theory]
    [InlineData("http://s.example/fhir/Patient/p2", "o=One")]
    [InlineData("http://other.example/fhir/Patient/p2", "o=")]
    public void Without_a_server_type_and_id_must_be_those_of_one_entry(string secondUrl, string shown) =>
        Assert.Equal(shown, Paths.Show(Families, Paths.Parse($$"""
            {"resourceType":"Bundle","type":"collection","entry":[
             {{Patient("http://s.example/fhir/Patient/p2", "One")}},{{Patient(secondUrl, "Two")}},
             {{Observation("urn:uuid:00000000-0000-4000-8000-000000000001", "Patient/p2")}}]}
            """)));

    [Theory]
    [InlineData("Patient/p2/_history/2", "o=Later")]
    [InlineData("Patient/p2/_history/3", "o=")]
    public void A_version_is_asked_for_by_its_id(string reference, string shown) =>
        Assert.Equal(shown, Paths.Show(Families, Paths.Parse($$"""
            {"resourceType":"Bundle","type":"collection","entry":[
             {{Patient("http://s.example/fhir/Patient/p2", "First", "1")}},{{Patient("http://s.example/fhir/Patient/p2", "Later", "2")}},
             {{Observation("http://s.example/fhir/Observation/o", reference)}}]}
            """)));

    [Fact]
    public void A_fragment_means_what_its_own_entry_contains() =>
        Assert.Equal("A,B", Paths.Show("Bundle.entry.resource.managingOrganization.resolve().name", Paths.Parse("""
            {"resourceType":"Bundle","type":"collection","entry":[
             {"resource":{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","name":"A"}],"managingOrganization":{"reference":"#o"}}},
             {"resource":{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","name":"B"}],"managingOrganization":{"reference":"#o"}}}]}
            """)));

    [Fact]
    public void A_resolver_is_told_the_server()
    {
        var asked = new List<string>();
        var context = Paths.Context with
        {
            Resolve = text =>
            {
                asked.Add(text);
                return null;
            },
        };

        Paths.Run("Bundle.entry.resource.subject.resolve()", Paths.Parse($$"""
            {"resourceType":"Bundle","type":"collection","entry":[{{Observation("http://s.example/fhir/Observation/o", "Patient/absent")}},{{Observation("urn:uuid:00000000-0000-4000-8000-000000000001", "Patient/absent")}}]}
            """), context);

        Assert.Equal(["http://s.example/fhir/Patient/absent", "Patient/absent"], asked);
    }

    // Synthetic: nobody of these names is meant.
    private static string Patient(string url, string family, string version = "1") =>
        $$$"""{"fullUrl":"{{{url}}}","resource":{"resourceType":"Patient","id":"p2","meta":{"versionId":"{{{version}}}"},"name":[{"family":"{{{family}}}"}]} }""";

    private static string Observation(string url, string subject) =>
        $$$"""{"fullUrl":"{{{url}}}","resource":{"resourceType":"Observation","id":"o","status":"final","code":{"text":"x"},"subject":{"reference":"{{{subject}}}"} } }""";
}
