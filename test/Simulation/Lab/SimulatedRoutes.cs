using Duplex.Care.Labs;
using Duplex.Engine.Identity;
using Duplex.Simulation.World;

namespace Duplex.Simulation.Lab;

/// <summary>The one route of the simulated world, with deadlines short enough to pass in it.</summary>
internal sealed class SimulatedRoutes(LabOptions? options) : ILabRoutes
{
    private readonly LabRoute _route = new()
    {
        Ehr = SimulatedWorld.Clinic,
        Laboratory = SimulatedWorld.LaboratoryKey,
        OrderSystem = LabNames.OrderSystem,
        PatientSystem = SimulatedPatient.System,
        OrderWithin = TimeSpan.FromHours(2),
        ResultWithin = TimeSpan.FromHours(5),
        FileWithin = TimeSpan.FromHours(2),
        ReviewWithin = TimeSpan.FromHours(3),
        ShowsReview = options?.ShowsReview ?? false,
    };

    public LabRoute? From(ConnectionKey ehr) => options is not null && ehr == _route.Ehr ? _route : null;

    public IReadOnlyList<LabRoute> To(ConnectionKey laboratory) => options is not null && laboratory == _route.Laboratory ? [_route] : [];
}
