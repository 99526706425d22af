using Duplex.Engine.Deliveries;

namespace Duplex.Care.Labs;

/// <summary>What lanes of orders and results are made of: the patient and the order, so that an order waits for its own past only.</summary>
public static class LabSubjects
{
    /// <param name="orderNumber">The placer order number; for a result without one the filler order number.</param>
    public static string Of(TargetExpectation? expectation, string patient, string orderNumber) =>
        $"{(expectation is null ? patient : $"{expectation.IdentifierSystem}|{expectation.IdentifierValue}")}|order|{orderNumber}";
}
