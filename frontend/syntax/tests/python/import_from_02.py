from a import (b as c)
from a import *
