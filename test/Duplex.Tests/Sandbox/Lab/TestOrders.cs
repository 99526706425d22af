namespace Duplex.Tests.Sandbox.Lab;

/// <summary>Order messages of a synthetic clinic.</summary>
internal static class TestOrders
{
    public const string Placer = "00AA11BB22CC33DD";

    public static string Oml(
        string controlId = "C1",
        string placer = Placer,
        string mrn = "M1001",
        string test = "2823-3^Potassium^LN",
        string control = "NW",
        string modes = "|",
        string filler = "",
        string name = "Sample^Ada",
        string type = "OML^O21^OML_O21") =>
        $"MSH|^~\\&|DUPLEX|CLINIC|SANDBOXLAB|SANDBOXLAB|20260105093000+0000||{type}|{controlId}|T|2.5.1|||{modes}||UNICODE UTF-8\r"
        + $"PID|1||{mrn}^^^SANDBOX^MR||{name}^^^^^L||19700214|F\r"
        + $"ORC|{control}|{placer}^SANDBOXORD|{filler}||||||20260105093000+0000|||pr1^Synthetic^Clinician^^^^^^SANDBOXFHIR\r"
        + $"OBR|1|{placer}^SANDBOXORD|{filler}|{test}|||20260105092500+0000|||||||||pr1^Synthetic^Clinician^^^^^^SANDBOXFHIR\r";
}
